# Written by `make stubs` from schema/; change it there.
"""Service desk source."""

from sailpoint._core import model

__all__ = ["ServiceDeskSource"]

ServiceDeskSource = model("v2024", "ServiceDeskSource")
