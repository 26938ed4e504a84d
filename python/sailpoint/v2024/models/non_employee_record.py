# Generated from schema/.
"""Non employee record."""

from sailpoint.v2024.models import NonEmployeeRecord

__all__ = ["NonEmployeeRecord"]
