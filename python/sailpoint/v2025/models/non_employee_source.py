# Generated from schema/.
"""Non employee source."""

from sailpoint.v2025.models import NonEmployeeSource

__all__ = ["NonEmployeeSource"]
