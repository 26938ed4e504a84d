# Generated from schema/.
"""Deploy request."""

from sailpoint.v2024.models import DeployRequest

__all__ = ["DeployRequest"]
