# Generated from schema/.
"""Client log configuration."""

from sailpoint.v2025.models import ClientLogConfiguration

__all__ = ["ClientLogConfiguration"]
