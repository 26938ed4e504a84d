# Generated from schema/.
"""Non employee source with cloud external id."""

from sailpoint.beta.models import NonEmployeeSourceWithCloudExternalId

__all__ = ["NonEmployeeSourceWithCloudExternalId"]
