# Generated from schema/.
"""Non employee source with NE count."""

from sailpoint.beta.models import NonEmployeeSourceWithNECount

__all__ = ["NonEmployeeSourceWithNECount"]
