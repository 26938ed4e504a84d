# Generated from schema/.
"""Client log configuration."""

from sailpoint.v3.models import ClientLogConfiguration

__all__ = ["ClientLogConfiguration"]
