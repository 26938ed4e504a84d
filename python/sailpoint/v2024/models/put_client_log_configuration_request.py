# Generated from schema/.
"""Put client log configuration request."""

from sailpoint.v2024.models import PutClientLogConfigurationRequest

__all__ = ["PutClientLogConfigurationRequest"]
