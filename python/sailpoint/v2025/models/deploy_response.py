# Generated from schema/.
"""Deploy response."""

from sailpoint.v2025.models import DeployResponse

__all__ = ["DeployResponse"]
