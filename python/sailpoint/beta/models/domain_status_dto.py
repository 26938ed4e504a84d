# Generated from schema/.
"""Domain status dto."""

__all__ = ["DomainStatusDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DomainStatusDto(Model):
        """Domain status dto."""

        id: str | None
        domain: str | None
        dkim_enabled: bool | None
        dkim_tokens: list[str] | None
        dkim_verification_status: str | None
        region: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            domain: str | None = ...,
            dkim_enabled: bool | None = ...,
            dkim_tokens: list[str] | tuple[str, ...] | None = ...,
            dkim_verification_status: str | None = ...,
            region: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DomainStatusDto = model("beta", "DomainStatusDto")
