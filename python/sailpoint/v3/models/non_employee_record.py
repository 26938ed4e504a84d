# Generated from schema/.
"""Non employee record."""

from sailpoint.v3.models import NonEmployeeRecord

__all__ = ["NonEmployeeRecord"]
