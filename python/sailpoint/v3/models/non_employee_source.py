# Generated from schema/.
"""Non employee source."""

from sailpoint.v3.models import NonEmployeeSource

__all__ = ["NonEmployeeSource"]
