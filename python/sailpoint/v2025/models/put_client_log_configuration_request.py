# Generated from schema/.
"""Put client log configuration request."""

from sailpoint.v2025.models import PutClientLogConfigurationRequest

__all__ = ["PutClientLogConfigurationRequest"]
