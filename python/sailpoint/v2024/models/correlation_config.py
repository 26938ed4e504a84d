# Written by `make stubs` from schema/; change it there.
"""The configuration that correlates accounts with identities."""

from sailpoint._core import model

__all__ = ["CorrelationConfig"]

CorrelationConfig = model("v2024", "CorrelationConfig")
