# Written by `make stubs` from schema/; change it there.
"""Non employee source with cloud external id."""

from sailpoint._core import model

__all__ = ["NonEmployeeSourceWithCloudExternalId"]

NonEmployeeSourceWithCloudExternalId = model("v2024", "NonEmployeeSourceWithCloudExternalId")
