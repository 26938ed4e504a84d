# Generated from schema/.
"""Non employee source lite."""

from sailpoint.v3.models import NonEmployeeSourceLite

__all__ = ["NonEmployeeSourceLite"]
