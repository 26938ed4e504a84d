# Generated from schema/.
"""Non employee source."""

from sailpoint.v2024.models import NonEmployeeSource

__all__ = ["NonEmployeeSource"]
