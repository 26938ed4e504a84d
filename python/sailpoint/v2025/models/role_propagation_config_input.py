# Generated from schema/.
"""Role propagation config input."""

from sailpoint.v2025.models import RolePropagationConfigInput

__all__ = ["RolePropagationConfigInput"]
