# Generated from schema/.
"""Put client log configuration request."""

from sailpoint.v3.models import PutClientLogConfigurationRequest

__all__ = ["PutClientLogConfigurationRequest"]
