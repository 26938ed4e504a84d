# Generated from schema/.
"""Client log configuration expiration."""

from sailpoint.v2025.models import ClientLogConfigurationExpiration

__all__ = ["ClientLogConfigurationExpiration"]
