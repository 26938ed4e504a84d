# Generated from schema/.
"""Network configuration."""

from sailpoint.v3.models import NetworkConfiguration

__all__ = ["NetworkConfiguration"]
