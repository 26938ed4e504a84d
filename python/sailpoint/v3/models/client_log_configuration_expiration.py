# Generated from schema/.
"""Client log configuration expiration."""

from sailpoint.v3.models import ClientLogConfigurationExpiration

__all__ = ["ClientLogConfigurationExpiration"]
