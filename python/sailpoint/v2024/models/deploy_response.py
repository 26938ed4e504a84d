# Generated from schema/.
"""Deploy response."""

from sailpoint.v2024.models import DeployResponse

__all__ = ["DeployResponse"]
