# Generated from schema/.
"""Non employee identity reference with id."""

from sailpoint.v2024.models import NonEmployeeIdentityReferenceWithId

__all__ = ["NonEmployeeIdentityReferenceWithId"]
