# Written by `make stubs` from schema/; change it there.
"""Client log configuration expiration."""

from sailpoint._core import model

__all__ = ["ClientLogConfigurationExpiration"]

ClientLogConfigurationExpiration = model("v2024", "ClientLogConfigurationExpiration")
