# Written by `make stubs` from schema/; change it there.
"""An identity: a person or another user, and what the product knows of them."""

from sailpoint._core import model

__all__ = ["Identity"]

Identity = model("v2024", "Identity")
