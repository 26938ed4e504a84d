# Written by `make stubs` from schema/; change it there.
"""JIT configuration."""

from sailpoint._core import model

__all__ = ["JITConfiguration"]

JITConfiguration = model("v2024", "JITConfiguration")
