# Generated from schema/.
"""Role propagation config response."""

from sailpoint.v2025.models import RolePropagationConfigResponse

__all__ = ["RolePropagationConfigResponse"]
