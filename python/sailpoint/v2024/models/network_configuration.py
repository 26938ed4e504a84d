# Written by `make stubs` from schema/; change it there.
"""Network configuration."""

from sailpoint._core import model

__all__ = ["NetworkConfiguration"]

NetworkConfiguration = model("v2024", "NetworkConfiguration")
