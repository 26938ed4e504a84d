# Generated from schema/.
"""Non employee identity reference with id."""

from sailpoint.v2025.models import NonEmployeeIdentityReferenceWithId

__all__ = ["NonEmployeeIdentityReferenceWithId"]
