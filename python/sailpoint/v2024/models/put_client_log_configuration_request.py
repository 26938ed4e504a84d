# Written by `make stubs` from schema/; change it there.
"""Put client log configuration request."""

from sailpoint._core import model

__all__ = ["PutClientLogConfigurationRequest"]

PutClientLogConfigurationRequest = model("v2024", "PutClientLogConfigurationRequest")
