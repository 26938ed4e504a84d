# Written by `make stubs` from schema/; change it there.
"""Client log configuration duration minutes."""

from sailpoint._core import model

__all__ = ["ClientLogConfigurationDurationMinutes"]

ClientLogConfigurationDurationMinutes = model("v2024", "ClientLogConfigurationDurationMinutes")
