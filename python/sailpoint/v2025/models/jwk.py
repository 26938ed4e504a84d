# Generated from schema/.
"""JWK."""

__all__ = ["JWK"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class JWK(Model):
        """JWK."""

        alg: str | None
        e: str | None
        kid: str | None
        kty: str | None
        n: str | None
        use: str | None
        def __init__(
            self,
            *,
            alg: str | None = ...,
            e: str | None = ...,
            kid: str | None = ...,
            kty: str | None = ...,
            n: str | None = ...,
            use: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    JWK = model("v2025", "JWK")
