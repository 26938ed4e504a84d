# Written by `make stubs` from schema/; change it there.
"""Client log configuration."""

from sailpoint._core import model

__all__ = ["ClientLogConfiguration"]

ClientLogConfiguration = model("v2024", "ClientLogConfiguration")
