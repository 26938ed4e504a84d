# Written by `make stubs` from schema/; change it there.
"""Get historical identity events200 response inner."""

from sailpoint._core import model

__all__ = ["GetHistoricalIdentityEvents200ResponseInner"]

GetHistoricalIdentityEvents200ResponseInner = model("v2024", "GetHistoricalIdentityEvents200ResponseInner")
