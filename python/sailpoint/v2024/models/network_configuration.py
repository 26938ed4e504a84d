# Generated from schema/.
"""Network configuration."""

from sailpoint.v2024.models import NetworkConfiguration

__all__ = ["NetworkConfiguration"]
