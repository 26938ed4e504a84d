# Generated from schema/.
"""Client log configuration."""

from sailpoint.beta.models import ClientLogConfiguration

__all__ = ["ClientLogConfiguration"]
