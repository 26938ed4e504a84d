# Generated from schema/.
"""Non employee record."""

from sailpoint.v2025.models import NonEmployeeRecord

__all__ = ["NonEmployeeRecord"]
