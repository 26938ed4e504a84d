# Generated from schema/.
"""Get historical identity events200 response inner."""

from sailpoint.beta.models import GetHistoricalIdentityEvents200ResponseInner

__all__ = ["GetHistoricalIdentityEvents200ResponseInner"]
