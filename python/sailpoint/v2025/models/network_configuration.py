# Generated from schema/.
"""Network configuration."""

from sailpoint.v2025.models import NetworkConfiguration

__all__ = ["NetworkConfiguration"]
