# Generated from schema/.
"""Client log configuration."""

from sailpoint.v2024.models import ClientLogConfiguration

__all__ = ["ClientLogConfiguration"]
