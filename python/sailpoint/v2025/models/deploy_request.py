# Generated from schema/.
"""Deploy request."""

from sailpoint.v2025.models import DeployRequest

__all__ = ["DeployRequest"]
