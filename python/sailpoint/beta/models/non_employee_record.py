# Generated from schema/.
"""Non employee record."""

from sailpoint.beta.models import NonEmployeeRecord

__all__ = ["NonEmployeeRecord"]
