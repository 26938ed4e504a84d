# Generated from schema/.
"""Non employee source."""

from sailpoint.beta.models import NonEmployeeSource

__all__ = ["NonEmployeeSource"]
