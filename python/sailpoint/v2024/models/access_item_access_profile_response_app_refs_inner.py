# Written by `make stubs` from schema/; change it there.
"""Access item access profile response app refs inner."""

from sailpoint._core import model

__all__ = ["AccessItemAccessProfileResponseAppRefsInner"]

AccessItemAccessProfileResponseAppRefsInner = model("v2024", "AccessItemAccessProfileResponseAppRefsInner")
