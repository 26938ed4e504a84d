# Generated from schema/.
"""Non employee source with cloud external id."""

from sailpoint.v3.models import NonEmployeeSourceWithCloudExternalId

__all__ = ["NonEmployeeSourceWithCloudExternalId"]
