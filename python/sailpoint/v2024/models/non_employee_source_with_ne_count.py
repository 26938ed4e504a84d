# Generated from schema/.
"""Non employee source with NE count."""

from sailpoint.v2024.models import NonEmployeeSourceWithNECount

__all__ = ["NonEmployeeSourceWithNECount"]
