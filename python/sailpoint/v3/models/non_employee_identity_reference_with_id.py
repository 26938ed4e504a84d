# Generated from schema/.
"""Non employee identity reference with id."""

from sailpoint.v3.models import NonEmployeeIdentityReferenceWithId

__all__ = ["NonEmployeeIdentityReferenceWithId"]
