# Generated from schema/.
"""Non employee source lite."""

from sailpoint.v2025.models import NonEmployeeSourceLite

__all__ = ["NonEmployeeSourceLite"]
