# Written by `make stubs` from schema/; change it there.
"""Settings for requests to revoke access."""

from sailpoint._core import model

__all__ = ["Revocability"]

Revocability = model("v2024", "Revocability")
