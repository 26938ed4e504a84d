# Written by `make stubs` from schema/; change it there.
"""Role bulk update response."""

from sailpoint._core import model

__all__ = ["RoleBulkUpdateResponse"]

RoleBulkUpdateResponse = model("v2024", "RoleBulkUpdateResponse")
