# Generated from schema/.
"""Non employee source lite."""

from sailpoint.beta.models import NonEmployeeSourceLite

__all__ = ["NonEmployeeSourceLite"]
