# Generated from schema/.
"""JWKS."""

__all__ = ["JWKS"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.jwk import JWK

    class JWKS(Model):
        """JWKS."""

        keys: list[JWK]
        def __init__(
            self,
            *,
            keys: Sequence[JWK | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    JWKS = model("v2025", "JWKS")
